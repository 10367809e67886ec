from collections import defaultdict, deque


def reconstruct_sequence(original, sequences):
    children, in_degree = defaultdict(list), {}
    for sequence in sequences:
        for i, num in enumerate(sequence):
            in_degree.setdefault(num, 0)
            if i:
                children[sequence[i - 1]].append(num)
                in_degree[num] += 1
    if len(in_degree) != len(original):
        return False
    sources = deque(num for num, count in in_degree.items() if count == 0)
    done = 0
    while sources:
        if len(sources) > 1 or sources[0] != original[done]:
            return False
        num = sources.popleft()
        done += 1
        for child in children[num]:
            in_degree[child] -= 1
            if in_degree[child] == 0:
                sources.append(child)
    return done == len(original)
