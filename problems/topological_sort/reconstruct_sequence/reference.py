from itertools import pairwise


def reconstruct_sequence(original: list[int], sequences: list[list[int]]) -> bool:
    followers: dict[int, list[int]] = {num: [] for sequence in sequences for num in sequence}
    waiting_for = dict.fromkeys(followers, 0)
    for sequence in sequences:
        for before, after in pairwise(sequence):
            followers[before].append(after)
            waiting_for[after] += 1
    order = []
    free = [num for num in waiting_for if waiting_for[num] == 0]
    while len(free) == 1:  # two free numbers could come either way
        num = free.pop()
        order.append(num)
        for after in followers[num]:
            waiting_for[after] -= 1
            if waiting_for[after] == 0:
                free.append(after)
    return order == original and len(order) == len(followers)
