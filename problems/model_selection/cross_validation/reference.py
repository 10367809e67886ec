def stratified_folds(labels: list[int], k: int) -> list[list[int]]:
    members: dict[int, list[int]] = {}
    for i, label in enumerate(labels):
        members.setdefault(label, []).append(i)
    order = [i for group in members.values() for i in group]
    return [order[start::k] for start in range(k)]
