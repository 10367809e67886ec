def reservoir(stream, k, random):
    kept = []
    for seen, item in enumerate(stream, start=1):
        if seen <= k:
            kept.append(item)
        elif random() < k / seen:
            kept[int(random() * k)] = item
    return kept
