<?php
/** @license GPL-2.0-or-later */
$lang['file'] = 'The list as a file';
