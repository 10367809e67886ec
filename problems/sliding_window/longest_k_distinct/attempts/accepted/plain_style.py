class Window:
    def __init__(self):
        self.counts = {}

    def add(self, character):
        if character not in self.counts:
            self.counts[character] = 0
        self.counts[character] += 1

    def remove(self, character):
        self.counts[character] -= 1
        if self.counts[character] == 0:
            del self.counts[character]

    def distinct(self):
        return len(self.counts)


def longest_k_distinct(text, k):
    window = Window()
    left = best = 0
    for right, character in enumerate(text):
        window.add(character)
        while window.distinct() > k:
            window.remove(text[left])
            left += 1
        best = max(best, right - left + 1)
    return best
