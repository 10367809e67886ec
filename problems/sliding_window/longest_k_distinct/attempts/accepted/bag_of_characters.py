class Bag:
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

    def kinds(self):
        return len(self.counts)


def longest_k_distinct(text, k):
    bag = Bag()
    left = best = 0
    for right, character in enumerate(text):
        bag.add(character)
        while bag.kinds() > k:
            bag.remove(text[left])
            left += 1
        best = max(best, right - left + 1)
    return best
