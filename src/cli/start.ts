// Stands in for the start-up until that is written: it checks what it is given, as the command line does.
import './figurecheck.ts';
