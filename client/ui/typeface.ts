/** The product's own typeface, a part of its own: a phone has its words first, in the type that it has. */
import './fonts.css';
