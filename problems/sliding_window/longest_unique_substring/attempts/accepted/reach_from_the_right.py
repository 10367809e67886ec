def longest_unique_substring(text):
    next_place = {}
    reach = len(text)
    best = 0
    for place in reversed(range(len(text))):
        character = text[place]
        if character in next_place and next_place[character] < reach:
            reach = next_place[character]
        next_place[character] = place
        if reach - place > best:
            best = reach - place
    return best
