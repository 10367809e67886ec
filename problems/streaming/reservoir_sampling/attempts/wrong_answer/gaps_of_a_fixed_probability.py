"""Skip by gaps whose probability does not fall with the number of items."""

import math


def reservoir(stream, k, random):
    """Algorithm R for the start of the stream, then skip ahead by geometric gaps."""
    sample = []
    seen = 0
    threshold = max(128, 4 * k)
    for x in stream:
        seen += 1
        if len(sample) < k:
            sample.append(x)
        else:
            j = int(random() * seen)
            if j < k:
                sample[j] = x
        if seen >= threshold:
            break
    if seen < threshold:
        return sample

    def gap():
        # items to skip until the next accepted one, probability k / (seen + 1)
        u = 1.0 - random()
        return int(math.log(u) / math.log1p(-k / (seen + 1)))

    skip = gap()
    for x in stream:
        seen += 1
        if skip:
            skip -= 1
            continue
        sample[int(random() * k)] = x
        skip = gap()
    return sample
