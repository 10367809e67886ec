class Pairing:
    def __init__(self, text):
        self.text = text
        self.known = {}

    def best(self, i, j):
        if i < 0 or j < 0:
            return 0
        if (i, j) in self.known:
            return self.known[(i, j)]
        answer = self.best(i - 1, j)
        other = self.best(i, j - 1)
        if other > answer:
            answer = other
        if self.text[i] == self.text[j] and i != j:
            paired = self.best(i - 1, j - 1) + 1
            if paired > answer:
                answer = paired
        self.known[(i, j)] = answer
        return answer


def longest_repeating_subsequence(text):
    last = len(text) - 1
    return Pairing(text).best(last, last)
