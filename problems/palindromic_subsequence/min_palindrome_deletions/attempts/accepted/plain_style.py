class Table:
    """The deletions for all ranges of indices, filled from short to long."""

    def __init__(self, text):
        self.text = text
        self.deletions = {}

    def get(self, left, right):
        return self.deletions.get((left, right), 0)

    def fill(self, left, right):
        if self.text[left] == self.text[right]:
            value = self.get(left + 1, right - 1)
        else:
            value = 1 + min(self.get(left + 1, right), self.get(left, right - 1))
        self.deletions[left, right] = value


def min_palindrome_deletions(text):
    table = Table(text)
    for length in range(2, len(text) + 1):
        for left in range(len(text) - length + 1):
            table.fill(left, left + length - 1)
    return table.get(0, len(text) - 1)
