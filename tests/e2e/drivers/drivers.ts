import { chromiumDriver } from './chromium.ts';
import type { Driver } from './driver.ts';
import { firefoxDriver } from './firefox.ts';

const all: Driver[] = [chromiumDriver, firefoxDriver];
const only = process.env.ON_RECORD_BROWSER;

/** Every browser that tests run in; `ON_RECORD_BROWSER=firefox` leaves the other out. */
export const drivers = all.filter((driver) => only === undefined || driver.name === only);
