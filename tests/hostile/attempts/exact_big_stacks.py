"""Start a thread with half a gigabyte of stack for each call."""
# problem: top_k
# about: exactness
# verdicts: accepted, memory_limit_exceeded

import threading
from collections import Counter


def right(items, k):
    counts = Counter(items)
    return sorted(counts, key=lambda item: (-counts[item], item))[:k]


threading.stack_size(512 * 2**20)


def top_k(items, k):
    answers = []
    thread = threading.Thread(target=lambda: answers.append(right(items, k)))
    thread.start()
    thread.join()
    return answers[0]
