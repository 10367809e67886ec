"""Fork, and let parent and child both go on answering."""
# problem: top_k
# verdicts: runtime_error, wrong_answer, access_denied
# verdicts without layers: runtime_error, wrong_answer

import os


def top_k(items, k):
    os.fork()
    return []
