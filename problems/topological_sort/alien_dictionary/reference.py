from itertools import pairwise


def alien_dictionary(words: list[str]) -> str:
    after: dict[str, set[str]] = {character: set() for word in words for character in word}
    for word, following in pairwise(words):
        for character, other in zip(word, following):
            if character != other:
                after[character].add(other)
                break
        else:
            if len(word) > len(following):
                return ""
    blocked = {character: 0 for character in after}
    for others in after.values():
        for other in others:
            blocked[other] += 1
    alphabet = [character for character in after if blocked[character] == 0]
    for character in alphabet:  # grows while it is walked over: it is the queue, too
        for other in after[character]:
            blocked[other] -= 1
            if blocked[other] == 0:
                alphabet.append(other)
    return "".join(alphabet) if len(alphabet) == len(after) else ""
