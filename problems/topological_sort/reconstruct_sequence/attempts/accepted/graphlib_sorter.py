from graphlib import CycleError, TopologicalSorter


def reconstruct_sequence(original, sequences):
    sorter = TopologicalSorter()
    numbers = set()
    for sequence in sequences:
        numbers.update(sequence)
        for i, num in enumerate(sequence):
            if i == 0:
                sorter.add(num)
            elif num == sequence[i - 1]:
                return False
            else:
                sorter.add(num, sequence[i - 1])
    if numbers != set(original):
        return False
    try:
        sorter.prepare()
    except CycleError:
        return False
    for num in original:
        if sorter.get_ready() != (num,):
            return False
        sorter.done(num)
    return True
