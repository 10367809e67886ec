#!/usr/bin/env bash
# playwright 1.65.2: `on` refuses print and list.append as handlers, with an error about a name of its own.
#
# `page.on(event, handler)` is typed to take any callable, and a test that collects what happens writes
# `page.on("request", seen.append)`. The wrapper that `on` makes is kept as an attribute of the handler, or of a
# method's object. Built-in functions and methods are no methods to `inspect.ismethod` and take no attributes, so it
# raises AttributeError about `_pw_impl_instance_`. A lambda, a function, a method written in Python and
# functools.partial are taken. No page is needed to see it: all objects with events share that code.
#
# Seen with Python 3.11.7:
#     lambda: taken
#     Python method: taken
#     partial: taken
#     list.append: AttributeError
#     print: AttributeError
set -euo pipefail

# Exits with 0 if this is still so, with 1 if the behaviour changed.
cd "$(mktemp -d)"
trap 'rm -rf "$PWD"' EXIT
python3 -m venv venv
venv/bin/pip install --quiet "playwright==1.65.2" 2>/dev/null
cat >program.py <<'EOF'
from functools import partial

from playwright.sync_api import sync_playwright


class Seen:
    def take(self, request: object) -> None:
        pass


handlers = {
    "lambda": lambda request: None,
    "Python method": Seen().take,
    "partial": partial(print),
    "list.append": [].append,
    "print": print,
}
with sync_playwright() as playwright:
    for name, handler in handlers.items():
        try:
            playwright.chromium.on("request", handler)
            print(f"{name}: taken")
        except AttributeError as error:
            print(f"{name}: AttributeError" if "_pw_impl_instance_" in str(error) else f"{name}: {error}")
EOF
venv/bin/python program.py | tee seen
diff seen - <<'EOF'
lambda: taken
Python method: taken
partial: taken
list.append: AttributeError
print: AttributeError
EOF
