"""Write a thousand files and folders where it runs."""
# problem: top_k
# verdicts: runtime_error, wrong_answer, access_denied
# verdicts without layers: runtime_error, wrong_answer

import os


def top_k(items, k):
    for number in range(1000):
        try:
            os.makedirs(f"deep/{number}/below")
            with open(f"deep/{number}/below/file", "w") as file:
                file.write("x" * 1000)
        except OSError:
            break
    return []
