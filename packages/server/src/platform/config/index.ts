export { ConfigError, readConfig, settings, type Config, type Mode } from './config.ts';
