"""Take memory, and go on taking it whenever there is none."""
# problem: top_k
# verdicts: memory_limit_exceeded, time_limit_exceeded
# verdicts without layers: memory_limit_exceeded, time_limit_exceeded


def top_k(items, k):
    hoard = []
    while True:
        try:
            hoard.append(bytearray(2**20))
        except MemoryError:
            continue
