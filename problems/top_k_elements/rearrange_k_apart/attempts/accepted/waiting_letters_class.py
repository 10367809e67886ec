from heapq import heappop, heappush


class Letter:
    def __init__(self, name, count):
        self.name = name
        self.count = count

    def __lt__(self, other):
        return self.count > other.count


def count_letters(text):
    letters = {}
    for name in text:
        if name not in letters:
            letters[name] = Letter(name, 0)
        letters[name].count += 1
    return letters


def rearrange_k_apart(text, k):
    if k <= 1:
        return text
    heap = []
    for letter in count_letters(text).values():
        heappush(heap, letter)
    waiting = []
    first = 0
    result = []
    while heap:
        letter = heappop(heap)
        result.append(letter.name)
        letter.count -= 1
        waiting.append(letter)
        if len(waiting) - first == k:
            rested = waiting[first]
            first += 1
            if rested.count > 0:
                heappush(heap, rested)
    return "".join(result) if len(result) == len(text) else ""
