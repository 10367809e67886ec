"""Take no item that is in the sample already."""


def reservoir(stream, k, random):
    sample = []
    for seen, x in enumerate(stream, 1):
        if seen <= k:
            sample.append(x)
            continue
        j = int(random() * seen)
        # only look in the sample when the item would be taken (rare), so still fast
        if j < k and x not in sample:
            sample[j] = x
    return sample
