class Window:
    def __init__(self):
        self.counts = {}
        self.size = 0

    def add(self, letter):
        self.counts[letter] = self.counts.get(letter, 0) + 1
        self.size += 1

    def remove(self, letter):
        self.counts[letter] -= 1
        self.size -= 1

    def replacements(self):
        return self.size - max(self.counts.values())


def longest_same_letter(text, k):
    window = Window()
    start = longest = 0
    for letter in text:
        window.add(letter)
        if window.replacements() > k:
            window.remove(text[start])
            start += 1
        longest = max(longest, window.size)
    return longest
