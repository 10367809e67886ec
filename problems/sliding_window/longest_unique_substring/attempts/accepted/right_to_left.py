def longest_unique_substring(text):
    next_index = {}
    reach = len(text)
    best = 0
    for index in reversed(range(len(text))):
        character = text[index]
        if character in next_index and next_index[character] < reach:
            reach = next_index[character]
        next_index[character] = index
        if reach - index > best:
            best = reach - index
    return best
