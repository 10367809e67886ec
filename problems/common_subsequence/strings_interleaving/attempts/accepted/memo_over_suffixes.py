def strings_interleaving(first, second, merged, failed=None):
    if failed is None:
        failed = set()
    if not first or not second:
        return first + second == merged
    if (first, second) in failed or len(first) + len(second) != len(merged):
        return False
    if first[0] == merged[0] and strings_interleaving(first[1:], second, merged[1:], failed):
        return True
    if second[0] == merged[0] and strings_interleaving(first, second[1:], merged[1:], failed):
        return True
    failed.add((first, second))
    return False
