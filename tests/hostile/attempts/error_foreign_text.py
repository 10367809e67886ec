"""Raise an error whose text is no plain text, but a text with ways of its own."""
# problem: top_k
# verdicts: runtime_error
# verdicts without layers: runtime_error


class Text(str):
    def __getitem__(self, position):
        return self

    def __len__(self):
        return 2**62

    def encode(self, *args):
        raise SystemExit(0)


class Foreign(Exception):
    def __str__(self):
        return Text("accepted")


def top_k(items, k):
    raise Foreign
