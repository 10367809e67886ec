"""Take all the memory there is, hide the error and answer wrongly."""
# problem: top_k
# verdicts: memory_limit_exceeded, wrong_answer
# verdicts without layers: memory_limit_exceeded, wrong_answer


def top_k(items, k):
    hoard = []
    try:
        while True:
            hoard.append(bytearray(2**20))
    except MemoryError:
        del hoard
    return []
