<?php
/** @license GPL-2.0-or-later */
$lang['file'] = 'La liste en fichier';
