"""Answer a person's own input with as many strings as fill the memory that there is for them."""
# problem: top_k
# about: answers
# runs with: --input 'top_k(["a"], 1)'
# verdicts: wrong_answer, runtime_error


def top_k(items, k):
    return [first + second + third for first in "abcdefghijklmnopqrst" for second in "abcdefghij" for third in "abcdefghij"] * 1_950
