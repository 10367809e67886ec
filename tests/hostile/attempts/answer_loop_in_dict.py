"""Answer with a list that holds itself twice, once of them in a dict."""
# problem: top_k
# about: answers
# verdicts: wrong_answer
# says: contains itself|too large


def top_k(items, k):
    loop = []
    loop.append(loop)
    loop.append({"loop": loop})
    return loop
