class Table:
    """The lengths for all ranges of indices, filled from short to long."""

    def __init__(self, text):
        self.text = text
        self.lengths = {}

    def get(self, left, right):
        return self.lengths.get((left, right), 0)

    def fill(self, left, right):
        if left == right:
            value = 1
        elif self.text[left] == self.text[right]:
            value = self.get(left + 1, right - 1) + 2
        else:
            value = max(self.get(left + 1, right), self.get(left, right - 1))
        self.lengths[left, right] = value


def longest_palindromic_subsequence(text):
    table = Table(text)
    for length in range(1, len(text) + 1):
        for left in range(len(text) - length + 1):
            table.fill(left, left + length - 1)
    return table.get(0, len(text) - 1)
