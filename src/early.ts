/**
 * The one script that stands in the page itself: before the first word is drawn it sets the reader's
 * size of text, and leaves the heading font alone where the phone saves data. As a file of its own it
 * would cost every first view a round trip (150 ms on a slow line) or else show the page in one size and
 * then in another. The policy knows it by its hash. Nothing in it needs more than Chrome 49.
 */
import { keys } from './storage.ts';

export const early = `try{var d=document.documentElement.dataset,c=navigator.connection;c&&c.saveData&&(d.save=1);d.size=localStorage.${keys.size}||0}catch(e){}`;
