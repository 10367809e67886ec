"""Ask the examiner's reader for positions that are no positions."""
# problem: search_infinite_array
# verdicts: runtime_error, wrong_answer, time_limit_exceeded
# verdicts without layers: runtime_error, wrong_answer, time_limit_exceeded


def search_infinite_array(reader, key):
    for index in (None, "0", 2**200, 10**10_000, float("nan"), [0], b"", True, {}, object(), 1j):
        try:
            reader.get(index)
        except Exception:
            pass
    return -1
