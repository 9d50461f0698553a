extension BuiltinStreamers {
  /// The classes of trees and histograms, in the versions that ROOT 6 writes; trees as ROOT 2 wrote
  /// them, which described no classes; and two that files use without describing them.
  static let core = """
    TAttLine/2 sfLineColor sfLineStyle sfLineWidth
    TAttFill/2 sfFillColor sfFillStyle
    TAttMarker/3 sfMarkerColor sfMarkerStyle ffMarkerSize
    TH1/8 :TNamed/1 :TAttLine/2 :TAttFill/2 :TAttMarker/3 ifNcells OfXaxis/TAxis OfYaxis/TAxis OfZaxis/TAxis sfBarOffset sfBarWidth dfEntries dfTsumw dfTsumw2 dfTsumwx dfTsumwx2 dfMaximum dfMinimum dfNormFactor AfContour/TArrayD AfSumw2/TArrayD SfOption pfFunctions/TList* nfBufferSize dfBuffer[fBufferSize] ifBinStatErrOpt ifStatOverflows
    TAxis/10 :TNamed/1 :TAttAxis/4 ifNbins dfXmin dfXmax AfXbins/TArrayD ifFirst ifLast hfBits2 bfTimeDisplay SfTimeFormat PfLabels/THashList* PfModLabs/TList*
    TAttAxis/4 ifNdivisions sfAxisColor sfLabelColor sfLabelFont ffLabelOffset ffLabelSize ffTickLength ffTitleOffset ffTitleSize sfTitleColor sfTitleFont
    TH2/5 :TH1/8 dfScalefactor dfTsumwy dfTsumwy2 dfTsumwxy
    TH3/6 :TH1/8 :TAtt3D/1 dfTsumwy dfTsumwy2 dfTsumwxy dfTsumwz dfTsumwz2 dfTsumwxz dfTsumwyz
    TAtt3D/1
    TProfile/7 :TH1D/3 AfBinEntries/TArrayD ifErrorMode dfYmin dfYmax dfTsumwy dfTsumwy2 AfBinSumw2/TArrayD
    TH1C/3 :TH1/8 :TArrayC/1
    TH2C/3 :TH2/5 :TArrayC/1
    TH3C/3 :TH3/6 :TArrayC/1
    TH1S/3 :TH1/8 :TArrayS/1
    TH2S/3 :TH2/5 :TArrayS/1
    TH3S/3 :TH3/6 :TArrayS/1
    TH1I/3 :TH1/8 :TArrayI/1
    TH2I/3 :TH2/5 :TArrayI/1
    TH3I/3 :TH3/6 :TArrayI/1
    TH1F/3 :TH1/8 :TArrayF/1
    TH2F/3 :TH2/5 :TArrayF/1
    TH3F/3 :TH3/6 :TArrayF/1
    TH1D/3 :TH1/8 :TArrayD/1
    TH2D/3 :TH2/5 :TArrayD/1
    TH3D/3 :TH3/6 :TArrayD/1
    TTree/20 :TNamed/1 :TAttLine/2 :TAttFill/2 :TAttMarker/3 lfEntries lfTotBytes lfZipBytes lfSavedBytes lfFlushedBytes dfWeight ifTimerInterval ifScanField ifUpdate ifDefaultEntryOffsetLen nfNClusterRange lfMaxEntries lfMaxEntryLoop lfMaxVirtualSize lfAutoSave lfAutoFlush lfEstimate lfClusterRangeEnd[fNClusterRange] lfClusterSize[fNClusterRange] AfIOFeatures/ROOT::TIOFeatures OfBranches/TObjArray OfLeaves/TObjArray PfAliases/TList* AfIndexValues/TArrayD AfIndex/TArrayI PfTreeIndex/TVirtualIndex* PfFriends/TList* PfUserInfo/TList* PfBranchRef/TBranchRef*
    ROOT::TIOFeatures/1 BfIOBits
    TBranch/13 :TNamed/1 :TAttFill/2 ifCompress ifBasketSize ifEntryOffsetLen ifWriteBasket lfEntryNumber AfIOFeatures/ROOT::TIOFeatures ifOffset nfMaxBaskets ifSplitLevel lfEntries lfFirstEntry lfTotBytes lfZipBytes OfBranches/TObjArray OfLeaves/TObjArray OfBaskets/TObjArray ifBasketBytes[fMaxBaskets] lfBasketEntry[fMaxBaskets] lfBasketSeek[fMaxBaskets] SfFileName
    TLeaf/2 :TNamed/1 ifLen ifLenType ifOffset bfIsRange bfIsUnsigned PfLeafCount/TLeaf*
    TBranchRef/1 :TBranch/13 PfRefTable/TRefTable*
    TRefTable/3 :TObject/1 ifSize PfParents/TObjArray* PfOwner/TObject* VfProcessGUIDs/vector<string>
    TBranchElement/10 :TBranch/13 SfClassName SfParentName SfClonesName ufCheckSum sfClassVersion ifID ifType ifStreamerType ifMaximum PfBranchCount/TBranchElement* PfBranchCount2/TBranchElement*
    TLeafElement/1 :TLeaf/2 ifID ifType
    TNtuple/2 :TTree/20 ifNvar
    TLeafO/1 :TLeaf/2 bfMinimum bfMaximum
    TLeafI/1 :TLeaf/2 ifMinimum ifMaximum
    TLeafB/1 :TLeaf/2 cfMinimum cfMaximum
    TLeafS/1 :TLeaf/2 sfMinimum sfMaximum
    TLeafL/1 :TLeaf/2 lfMinimum lfMaximum
    TLeafF/1 :TLeaf/2 ffMinimum ffMaximum
    TLeafD/1 :TLeaf/2 dfMinimum dfMaximum
    TLeafC/1 :TLeaf/2 ifMinimum ifMaximum
    TLeafD32/2 :TLeaf/2 DfMinimum DfMaximum
    TLeafF16/2 :TLeaf/2 HfMinimum HfMaximum
    TLeafG/1 :TLeaf/2 lfMinimum lfMaximum
    TTree/4 :TNamed/1 :TAttLine/1 :TAttFill/1 :TAttMarker/1 ifScanField ifMaxEntryLoop ifMaxVirtualSize dfEntries dfTotBytes dfZipBytes ifAutoSave ifEstimate OfBranches/TObjArray OfLeaves/TObjArray AfIndexValues/TArrayD AfIndex/TArrayI OfFriends/TList
    TBranch/5 :TNamed/1 ifCompress ifBasketSize ifEntryOffsetLen ifMaxBaskets ifWriteBasket ifEntryNumber dfEntries dfTotBytes dfZipBytes ifOffset OfBranches/TObjArray OfLeaves/TObjArray OfBaskets/TObjArray AfBasketEntry/TArrayI AfBasketBytes/TArrayI AfBasketSeek/TArrayI SfFileName
    TTime/2 lfMilliSec
    RooRealVar/10 :RooAbsRealLValue/1 d_error d_asymErrLo d_asymErrHi
    TAttMarker/2 sfMarkerColor sfMarkerStyle ffMarkerSize
    """
}
