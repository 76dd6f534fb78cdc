/**
 * The one script that stands in the page itself: before the first word is drawn it sets the reader's
 * size of text and kind of phone (as scripts/phone.ts has it), leaves the heading font alone where the
 * phone saves data, says that scripts run, so that what they bring to life has its place at once, and
 * that the page is new to its reader and opened at its top (scripts/whole.ts), until the first tap. As a
 * file of its own it would cost every first view a round trip (150 ms on a slow line) or else show the page
 * in one size and then in another. The policy knows it by its hash. Nothing in it needs more than Chrome 49.
 */
import { keys } from './storage.ts';

export const early = `try{var d=document.documentElement.dataset,n=navigator,c=n.connection;d.js=1;d.mine=/iP(hone|[ao]d)/.test(n.userAgent)?'iphone':'android';c&&c.saveData&&(d.save=1);d.size=localStorage.${keys.size}||0;d.mine=localStorage.${keys.phone}||d.mine;performance.navigation.type||location.hash||(d.fresh=1,onclick=()=>delete d.fresh)}catch(e){}`;
