"""What holds for all tests."""

from __future__ import annotations

import signal

# Whoever runs the tests in the background may have Ctrl-C ignored, and what the tests start would inherit that.
signal.signal(signal.SIGINT, signal.default_int_handler)
