import { bootstrapApplication } from '@angular/platform-browser';
import { config } from './config';
import { Events } from './events';

await bootstrapApplication(Events, config);
