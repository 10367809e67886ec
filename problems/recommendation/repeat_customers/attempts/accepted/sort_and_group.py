from itertools import groupby


def repeat_probability(purchases):
    answer = {}
    ordered = sorted((product, customer) for customer, product in purchases)
    for product, pairs in groupby(ordered, key=lambda pair: pair[0]):
        counts = [len(list(group)) for _, group in groupby(pairs)]
        answer[product] = sum(count >= 2 for count in counts) / len(counts)
    return answer
