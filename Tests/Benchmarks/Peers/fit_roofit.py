"""RooFit fits an extended sum of a normal peak and an exponential tail, with its vectorised CPU backend.

    fit_roofit.py EVENTS     the events of the input
    fit_roofit.py toys       100 samples of about 2000 events, drawn and fitted
"""

import sys

import numpy as np
import ROOT
from repeat import repeat

ROOT.RooMsgService.instance().setGlobalKillBelow(ROOT.RooFit.ERROR)
ROOT.gErrorIgnoreLevel = ROOT.kError
toys = sys.argv[1] == "toys"
count = 2000 if toys else int(sys.argv[1])

x = ROOT.RooRealVar("x", "", 0, 10)
signal = ROOT.RooRealVar("signal", "", 0.2 * count, 0, 10 * count)
background = ROOT.RooRealVar("background", "", 0.6 * count, 0, 10 * count)
mean = ROOT.RooRealVar("mean", "", 4.8, 0, 10)
sigma = ROOT.RooRealVar("sigma", "", 0.6, 0.01, 10)
slope = ROOT.RooRealVar("slope", "", -1 / 3, -10, -0.01)
peak = ROOT.RooGaussian("peak", "", x, mean, sigma)
tail = ROOT.RooExponential("tail", "", x, slope)
model = ROOT.RooAddPdf("model", "", ROOT.RooArgList(peak, tail), ROOT.RooArgList(signal, background))
variables = [signal, background, mean, sigma, slope]
starts = [600, 1400, 5, 0.5, -0.25] if toys else [v.getVal() for v in variables]


def fit(data):
    for variable, start in zip(variables, starts):
        variable.setVal(start)
        variable.setError(0)
    return model.fitTo(data, Extended=True, EvalBackend="cpu", Save=True, PrintLevel=-1, Hesse=True)


def study():
    ROOT.RooRandom.randomGenerator().SetSeed(7)
    found = []
    for _ in range(100):
        for variable, start in zip(variables, starts):
            variable.setVal(start)
        fit(model.generate(ROOT.RooArgSet(x), Extended=True))
        found.append([mean.getVal(), sigma.getVal()])
    return found


if toys:
    repeat(study, lambda found: np.mean(found, axis=0), times=3)
else:
    events = np.fromfile("mixture-1m.f64" if count > 100_000 else "mixture.f64")[:count]
    data = ROOT.RooDataSet.from_numpy({"x": events}, [x])

    def numbers(result):
        assert result.status() == 0
        values = [(v.getVal(), v.getError()) for v in variables[:4]]
        length = -1 / slope.getVal()
        return np.ravel(values + [(length, slope.getError() * length**2)])

    repeat(lambda: fit(data), numbers, times=5)
