def longest_repeating_subsequence(text):
    places = {}
    for i, character in enumerate(text):
        places[character] = places.get(character, 0) | 1 << i
    full = (1 << len(text)) - 1
    rows = full  # a zero bit for each index at which the row of the table rises
    for i, character in enumerate(text):
        matches = places[character] & ~(1 << i)
        rows = (rows + (rows & matches) | rows & ~matches) & full
    return len(text) - rows.bit_count()
