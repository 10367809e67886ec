import numpy as np


def mlp_gradients(parameters, x, y):
    z = np.einsum("nd,dh->nh", x, parameters["w1"]) + parameters["b1"]
    a = np.tanh(z)
    s = np.einsum("nh,hc->nc", a, parameters["w2"]) + parameters["b2"]
    lse = np.logaddexp.reduce(s, axis=1)
    loss = np.average(lse - np.take_along_axis(s, y[:, None], 1)[:, 0])
    e = np.exp(s - lse[:, None]) - (y[:, None] == np.arange(s.shape[1]))
    back = np.einsum("nc,hc->nh", e, parameters["w2"]) / np.cosh(np.clip(z, -300, 300)) ** 2
    return loss, {
        "b2": e.mean(axis=0),
        "w2": np.einsum("nh,nc->hc", a, e) / len(x),
        "b1": back.mean(axis=0),
        "w1": np.einsum("nd,nh->dh", x, back) / len(x),
    }
