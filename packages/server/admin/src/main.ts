/** Starts the admin page. */
import './app/admin-app.ts';
