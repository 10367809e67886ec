"""Gives everybody a ticket and sorts the k best again for every item."""


def reservoir(stream, k, random):
    best = []
    for item in stream:
        best.append((random(), item))
        best.sort(key=lambda ticket: ticket[0], reverse=True)
        del best[k:]
    return [item for _, item in best]
