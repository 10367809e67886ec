def longest_common_subsequence(first, second):
    everything = (1 << len(second)) - 1
    masks = {}
    for j, char in enumerate(second):
        masks[char] = masks.get(char, 0) | 1 << j
    row = everything  # a 0 at bit j: the answer grows from second[:j] to second[:j + 1]
    for char in first:
        matches = row & masks.get(char, 0)
        row = ((row + matches) | (row - matches)) & everything
    return len(second) - row.bit_count()
