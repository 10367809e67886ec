"""Sends whole gradients around the ring."""


def ring_all_reduce(gradients):
    n = len(gradients)
    totals = [gradient.copy() for gradient in gradients]
    messages = [gradient.copy() for gradient in gradients]
    sent = 0
    for _ in range(n - 1):
        messages = [messages[i - 1] for i in range(n)]
        sent += messages[0].size
        for total, message in zip(totals, messages):
            total += message
    return totals, sent
