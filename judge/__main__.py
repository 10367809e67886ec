"""Let `python -m judge` be the command `judge`."""

from judge.cli.main import main

main()
