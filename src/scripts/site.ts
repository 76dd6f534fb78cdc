/** On every page. */
import './offline';
import './printed';
