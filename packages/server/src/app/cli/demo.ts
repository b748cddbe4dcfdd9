import { parseArgs } from 'node:util';
import { readConfig } from '../../platform/config/index.ts';
import { jsonLog } from '../../platform/log/index.ts';
import { clinicIsHere, startClinicSite } from '../demo/clinic-site.ts';
import { demoStaff } from '../demo/demo.content.ts';
import { demoPassword } from '../demo/demo-password.ts';
import { keepDemoOrigins, seedDemo, setDemoPassword } from '../demo/seed.ts';
import { docsAreHere } from '../docs.routes.ts';
import { startServer } from '../server.ts';
import { CommandFailed, type Command } from './command.ts';

/** A made-up clinic with everything in it, for this machine only. */
export const demo: Command = {
  name: 'demo',
  usage: `Usage: commonward demo

Serves a made-up clinic on this machine only: its website on DEMO_PORT, the panel on its pages, the moderators' page. The first start
fills a database of its own; mails are kept on a page instead of being sent. Needs the source tree, which holds the clinic's website.`,
  async run(args, io) {
    parseArgs({ args, options: {} });
    const config = { ...readConfig(io.env, { mode: 'demo', serving: true }), smtpUrl: null };
    if (!clinicIsHere()) {
      throw new CommandFailed(
        "The demo needs the clinic's website, which only the source tree holds (examples/clinic). Get the repository and run `npm start` there.",
      );
    }
    const { password, fresh } = demoPassword(config.dataDir);
    const clinic = `http://localhost:${config.demoPort}`;
    const origins = [
      `http://127.0.0.1:${config.demoPort}`,
      config.publicUrl,
      `http://localhost:${config.port}`,
      `http://127.0.0.1:${config.port}`,
    ];
    const server = await startServer(config, {
      // What a person at a terminal needs is printed below; a line for every request is not.
      log: { ...jsonLog(io.err), info: () => undefined },
      before: async (community) => {
        const seeded = await seedDemo(community, { clinic, origins, password });
        if (!seeded && fresh) await setDemoPassword(community, password);
        if (!seeded) await keepDemoOrigins(community, { clinic, origins });
      },
    });
    let clinicSite;
    try {
      clinicSite = await startClinicSite(config.demoPort, config.publicUrl);
    } catch (error) {
      await server.close();
      throw error;
    }
    for (const line of [
      '',
      'The demo is running, on this machine only.',
      '',
      `  The clinic's website   ${clinic}/`,
      `  The moderators' page   ${config.publicUrl}/admin`,
      `  Mails and codes        ${config.publicUrl}/demo/mail`,
      `  All of these           ${config.publicUrl}/`,
      ...(docsAreHere() ? [`  Documentation          ${config.publicUrl}/demo/docs`] : []),
      '',
      `Sign in at the moderators' page with the password  ${password}`,
      ...demoStaff.map(({ email, name, roles }) => `  ${email.padEnd(28)} ${roles.join(', ').padEnd(10)} ${name}`),
      '',
      'Ctrl-C stops it.',
    ]) {
      io.out(line);
    }
    await io.stopped();
    await clinicSite.close();
    await server.close();
    return 0;
  },
};
