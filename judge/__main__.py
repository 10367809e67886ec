"""Let `python -m judge` be the command `judge`."""

import sys

if not sys.flags.safe_path:
    del sys.path[0]  # the current folder, where a heapq.py would be taken for the standard library's

from judge.cli.main import main

main()
