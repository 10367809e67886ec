from collections import Counter


def rearrange_k_apart(text, k):
    if k < 2:
        return text
    counts = Counter(text).most_common()
    if not counts:
        return ""
    highest = counts[0][1]
    groups = [[] for _ in range(highest)]
    others = []
    for character, count in counts:
        if count == highest:
            for group in groups:
                group.append(character)
        elif count == highest - 1:
            for group in groups[:-1]:
                group.append(character)
        else:
            others += character * count
    for i, character in enumerate(others):
        groups[i % (highest - 1)].append(character)
    if any(len(group) < k for group in groups[:-1]):
        return ""
    return "".join("".join(group) for group in groups)
