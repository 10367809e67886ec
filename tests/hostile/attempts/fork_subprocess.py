"""Start a program in a session of its own."""
# problem: top_k
# verdicts: runtime_error, wrong_answer, access_denied
# verdicts without layers: runtime_error, wrong_answer

import subprocess


def top_k(items, k):
    subprocess.Popen(["sleep", "600"], start_new_session=True)
    return []
