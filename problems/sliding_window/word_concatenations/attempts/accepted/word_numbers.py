from collections import deque


def word_concatenations(text, words):
    size = len(words[0])
    number = {}
    counts = []
    for word in words:
        if word not in number:
            number[word] = len(counts)
            counts.append(0)
        counts[number[word]] += 1
    known = [number.get(text[i : i + size], -1) for i in range(len(text) - size + 1)]
    starts = []
    for offset in range(size):
        window = deque()
        left = counts[:]
        for index in range(offset, len(known), size):
            word = known[index]
            if word < 0:
                window.clear()
                left = counts[:] if index + size < len(known) and known[index + size] >= 0 else left
                continue
            while left[word] == 0:
                left[window.popleft()] += 1
            left[word] -= 1
            window.append(word)
            if len(window) == len(words):
                starts.append(index - size * (len(words) - 1))
    starts.sort()
    return starts
