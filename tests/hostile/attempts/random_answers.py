"""Answer with a random choice, differently on each run."""
# problem: top_k
# verdicts: wrong_answer
# verdicts without layers: wrong_answer

import random

generator = random.SystemRandom()


def top_k(items, k):
    names = sorted(set(items))
    generator.shuffle(names)
    return names[:k]
