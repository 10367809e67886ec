from collections import Counter


def word_concatenations(text, words):
    size, count = len(words[0]), len(words)
    hits = [False] * len(text)
    for cut in range(size):
        balance = Counter(words)
        wrong = len(balance)
        for index, place in enumerate(range(cut, len(text) - size + 1, size)):
            piece = text[place : place + size]
            balance[piece] -= 1
            if balance[piece] == 0:
                wrong -= 1
            elif balance[piece] == -1:
                wrong += 1
            if index >= count:
                gone = text[place - size * count : place - size * count + size]
                balance[gone] += 1
                if balance[gone] == 0:
                    wrong -= 1
                elif balance[gone] == 1:
                    wrong += 1
            if wrong == 0:
                hits[place - size * (count - 1)] = True
    return [place for place, hit in enumerate(hits) if hit]
